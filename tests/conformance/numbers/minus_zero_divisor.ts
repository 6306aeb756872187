// N4: a division by -0 shows its sign
let x = 0;
const inv = 1 / -x;
console.log(`${inv}`);
console.log(`${1 / (x * -1)} ${1 / (-4 % 2)}`);
export {};
