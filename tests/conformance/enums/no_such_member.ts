// The name of a number that no member has is undefined, whatever the type says (O8, U5)
enum Perm { None = 0, R = 1, W = 2, X = 4, RW = R | W }
function name(p: Perm): string { return Perm[p]; }
function show(n: number) { console.log(Perm[n]); }
show(1); show(77);
console.log(name(3), name(5 as Perm));
let q: Perm = Perm.R;
q |= Perm.X;
console.log(Perm[q]);
let p: Perm = Perm.R;
p |= Perm.X;
console.log(Perm[p], Perm[Perm.RW], Perm[99]);
console.log(`${Perm[p]} ${Perm[1]}`, Perm[p] ?? "none", Perm[p] === undefined);
const label = Perm[p];
console.log(label, String(label));
