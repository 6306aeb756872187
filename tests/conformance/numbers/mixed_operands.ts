// Operands of two types: text beside numbers, booleans and nothing (N20)
const n: number = 5;
const t: string = "7";
const yes: boolean = true;
const none: string | null = null;
const missing: number | undefined = undefined;

console.log(n + t, t + n, 1 + 2 + t, t + 1 + 2);
console.log(t + yes, yes + t, t + none, `${none}` + t, t + missing);
console.log("a" + 1.5, 0.1 + "b", "c" + -0, "d" + NaN, "e" + 1e21);
console.log(Number(t) + n, +t + n, Number(yes) + n, Number(none) + n);
let text = "x";
text += n;
text += yes;
text += 2.5;
console.log(text);
