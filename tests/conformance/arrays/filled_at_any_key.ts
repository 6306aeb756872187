// Arrays that are filled from their end, at keys of which nothing is known
const u: string[] = [];
const ks: any = [1, 0];
for (const k of ks) u[k] = "x";
console.log(u, u.length);
const v: number[] = [];
for (let i = 3; i >= 0; i--) { const j: any = i; v[j] = i; }
console.log(v, v[2]);
const w: number[] = [];
const z: any = 0; w[z] = 5; w[z + 1] = 6; console.log(w, w.length);
const t: string[] = [];
const name: any = "1"; const other: any = "0";
t[name] = "b"; t[other] = "a"; console.log(t);
const more: number[] = [];
for (let i = 2; i >= 0; i--) more[i] = i * 10;
const one: any = 1, two: any = "2";
console.log(more[one], more[two]);
more[one] = more[one]! + 6;
console.log(more, one in more, Object.keys(more), more["length" as any]);
export {};
