import {initializeTestEnvironment} from '@firebase/rules-unit-testing';
import {doc,serverTimestamp,setDoc,setLogLevel} from 'firebase/firestore';
import {readFileSync} from 'node:fs';
import {BLANK_CLIENT} from '../domain/src/client.ts';
setLogLevel('silent');
const src=readFileSync('firestore.rules','utf8');
const addr=(k='site')=>({kind:k,label:'HQ',line1:'1 Main St',line2:'',line3:'',city:'Town',county:'',subdivision:'US-CA',postalCode:'90210',country:'US'});
const base=()=>({...BLANK_CLIENT,displayName:'Acme & Söhne 🙂',code:'',website:'https://acme.com/x?y',phone:'+12125550123',email:'a@b.co',tags:['one','two words'],taxIds:['EIN:US:12-1234567','VAT:DE:DE 123','other::x'],notes:'a\nb\n\nc',paymentTermsDays:30,timezone:'America/New_York',language:'en-US',currency:'USD',addresses:{a1:addr()},defaultAddresses:{site:'a1'},
 ownerUid:'u1',memberUids:['u1'],deleted:false,deletedAt:null,deletedBy:'',version:1,createdAt:serverTimestamp(),createdBy:'u1',updatedAt:serverTimestamp(),updatedBy:'u1',change:{addressId:'a1'}});

const i0=src.indexOf("allow update: if seesClient"), i1=src.indexOf(';',i0);
const n=(x:string)=>src.slice(0,i0)+`function t10() { return true && true && true && true && true && true && true && true && true && true; } function t1() {return true;} allow update: if ${x};`+src.slice(i1+1);
const UP:Record<string,any>={name:{displayName:'New'},addr:{'addresses.a2':addr('billing'),'defaultAddresses.billing':'a2',change:{addressId:'a2'}},trash:{deleted:true,deletedAt:serverTimestamp(),deletedBy:'u1'}};
const which=process.env.UP??'name';
async function reached(expr:string){
 const env=await initializeTestEnvironment({projectId:'demo-cost',firestore:{host:'127.0.0.1',port:8880,rules:n(expr)}});
 try{await env.withSecurityRulesDisabled(async c=>{await setDoc(doc(c.firestore(),'workspaces/demo/clients/x'),base());await setDoc(doc(c.firestore(),'workspaces/demo/members/u1'),{status:'active',permissions:['clients.view','clients.create','clients.update','clients.delete','clients.view_all']})});
 const db=env.authenticatedContext('u1',{w:{demo:'vcuda'}}).firestore() as any;
 const {updateDoc}=await import('firebase/firestore');
 await updateDoc(doc(db,'workspaces/demo/clients/x'),{version:2,updatedAt:serverTimestamp(),updatedBy:'u1',change:{},...UP[which]});return 'ok'}catch(e:any){return /maximum of 1000/.test(e.message)?'max':e.message.slice(0,300)}finally{await env.cleanup()}
}
async function cost(expr:string){let lo=0,hi=1000;const first=await reached(expr);if(first!=='ok')return first;
 while(hi-lo>4){const m=(lo+hi)>>1;const pad=[...Array(Math.floor(m/24)).fill('t10()'),...Array(Math.floor((m%24)/3)).fill('t1()')].join(' && ');const r=await reached(`${expr} && (${pad||'true'})`);if(r==='ok')lo=m;else hi=m}return lo}
for(const e of process.argv.slice(2)) console.log(e.slice(0,90),'left pads:',await cost(e));
process.exit(0)
