// Members of `any` are stored and read (U5)
{
const x: any = {}; x.a = 1; x.b = { c: 2 }; x["d"] = [1]; x.n ??= 4; console.log(x, x.zz, x.b.c); class K { v = 1; } const k: any = new K(); k.v = 9; k.w = 3; console.log(k.v, k.w);
}
{
const r: any[] = []; r[0] = 1; r[1] = { a: 1 }; r[1].a = 2; console.log(r); const nested: any = { list: [{ v: 1 }] }; nested.list[0].v = 7; nested.list[0]["w"] = 8; console.log(nested);
}
