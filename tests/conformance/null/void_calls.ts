// A call without a result is made where its result is printed or becomes text (S9, U1)
const t: number[] = [];
function nothing(): void { t.push(1); }
function* g() { console.log(nothing(), typeof nothing()); yield 1; }
console.log(nothing(), typeof nothing(), `${nothing()}`, nothing() ?? 1);
for (const x of g()) console.log(x);
const v = (void nothing(), 2);
console.log(t.length, v, typeof (() => nothing())(), nothing() === undefined, nothing() == null, [nothing()].length, String(nothing()), t.length);
export {};
