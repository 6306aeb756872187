// An item that is missing counts as 0 in bit operations.
const empty: number[] = [];
console.log(empty[0] | 5, empty[3] & 7, ~empty[0], empty[1] << 2, empty[0] >>> 1);
const bytes = [0x8f, 0x7f];
let value = 0;
for (let i = 0; i < 3; i++) value = (value << 7) | (bytes[i] & 0x7f);
console.log(value);
empty[0] = empty[0] | 1;
console.log(empty);
