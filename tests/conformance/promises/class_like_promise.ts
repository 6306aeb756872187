// A class of the program's that looks like a promise (Y12)
const lit = { then(res: (v: number) => void) { console.log("lit"); res(5); } };
async function main() { const v = await lit; console.log(v); console.log(await Promise.resolve(lit)); }
main();
// own promise class
class MyPromise<T> { private cbs: ((v: T) => void)[] = []; private v?: T; private done = false;
 constructor(ex: (res: (v: T) => void) => void) { ex((v) => { if (this.done) return; this.done = true; this.v = v; this.cbs.forEach((c) => c(v)); }); }
 then<U>(f: (v: T) => U): MyPromise<U> { return new MyPromise<U>((res) => { const run = (v: T) => res(f(v)); if (this.done) run(this.v as T); else this.cbs.push(run); }); } }
new MyPromise<number>((r) => r(2)).then((x) => x * 2).then((x) => console.log("mine", x));
