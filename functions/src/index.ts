import './firebase/global-options.ts';

export { onClientWritten } from './clients/on-client-written.ts';
export { purgeClient } from './clients/purge-client.ts';
export { setClientOwner } from './clients/set-client-owner.ts';
export { onContactWritten } from './contacts/on-contact-written.ts';
export { addMember } from './members/add-member.ts';
export { changeMember } from './members/change-member.ts';
export { onMemberWritten } from './members/on-member-written.ts';
export { removeMember } from './members/remove-member.ts';
export { nightlyCheck, nightlyPurge } from './upkeep/nightly.ts';
export { recountWorkspace } from './upkeep/recount-workspace.ts';
