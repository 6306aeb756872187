// + of any two values: null is 0, undefined is NaN, what is an object becomes a text or what its valueOf says
const nothing: any = null;
const missing: any = undefined;
const list: any = [1, 2];
const record: any = { x: 1 };
console.log(nothing + 1, missing + 1, list + 1, nothing + "x", "y" + missing, list + list, record + "!");
console.log(nothing + nothing, missing + missing, missing + nothing, (true as any) + 1);
let sum: any = 5;
sum += null;
console.log(sum);
sum += undefined;
console.log(sum, (sum += "s"));
const seven: any = { valueOf: () => 7 };
console.log(seven + 1, seven + "a", seven * 2, seven > 3);
const named: any = { n: 4, toString() { return "N" + this.n; } };
console.log(`${named}`, named + "", [named].join(), String(named));
const write = (x: { n: number }): string => `${x}`;
console.log(write(named));
