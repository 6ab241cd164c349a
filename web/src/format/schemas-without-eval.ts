// zod compiles its schemas with `new Function` where it may. The content security policy forbids that, and reports even the question: so zod is
// told before it loads. It reads this object when its first schema is made, long before anybody could call z.config().
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
