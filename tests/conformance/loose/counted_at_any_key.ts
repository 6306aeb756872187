// Counted up at a key of which nothing is known, in an array that is filled from its end
const filled: number[] = [];
for (let i = 2; i >= 0; i--) filled[i] = i * 10;
const at: any = 1;
filled[at]++;
filled[at] += 5;
console.log(filled, filled[at] + 1);
export {};
