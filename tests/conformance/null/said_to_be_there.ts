// What is said to be there and is not yet: fields with `!`, `null!`, null and undefined side by side (U5, U7)
{
class U { z!: number; s!: string; o!: { a: number }; } const u = new U(); console.log(u.z, u); u.z = 1; console.log(u);
}
{
class N { next: N = null!; constructor(public v: number) {} } const n = new N(3); console.log(n); n.next = n; console.log(n.next.v);
}
{
let x: number; const set = () => { x = 5; }; set(); console.log(x!); let y: string | undefined; console.log(y); var z: any; console.log(z);
}
{
let a: null = null; let b: undefined = undefined; console.log(a, b, a ?? "da", b ?? "db", typeof a, typeof b, a === (b as any), a == b, [a, b], String(a) + String(b), { a, b });
}
{
async function v() {} console.log(await v(), await Promise.resolve(), await Promise.all([v(), null, undefined]), await Promise.allSettled([v(), Promise.resolve(null)]));
}
