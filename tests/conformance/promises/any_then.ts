const wait = (ms: any): any => new Promise((r: any) => setTimeout(r, ms));
const p: any = wait(1);
p.then(() => console.log("a")).then((v: any) => { console.log("b", v); throw new Error("x"); }).catch(() => console.log("c")).finally(() => console.log("d")).then(undefined, () => 1).then((v: any) => console.log("e", v));
function load(url: any): any { return url ? Promise.resolve(url) : Promise.reject(new Error("none")); }
load("u").then((v: any) => v + "!").then(console.log);
load("").catch((e: any) => e.message).then((m: any) => { console.log(m); });
async function run(p: any) { try { return await p.then(() => 7); } catch { return 8; } }
run(load("q")).then((v: any) => console.log(v)); run(load("")).then((v: any) => console.log(v));
