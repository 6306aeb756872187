// rows: N14 N20 (what becomes a number on the way may be 0, and has a sign under an operator)
const read = JSON.parse('{"zero":0,"four":-4,"text":"0"}');
console.log(-read.zero, -read.text, read.zero * -3, read.four % 2);

const negated = (x: any) => -x;
console.log(negated("0"), negated(5), negated(false), negated(null), negated([]));

const times = (x: any, y: any) => x * y;
console.log(times(0, -1), times("0", -2), times(2, -3));

const rest = (x: any, y: any) => x % y;
console.log(rest(-4, 2), rest("-4", 4));

let stored: any = 0;
stored *= -1;
console.log(stored, Object.is(stored, -0), 1 / stored);

const isEmpty = [1].length > 3;
console.log(-isEmpty, +isEmpty * -1);

const digits = "0".slice(0);
console.log(-digits, -Number(digits));
export {};
