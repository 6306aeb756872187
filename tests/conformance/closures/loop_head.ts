// Functions made in the head of a loop have its variables to themselves (F1)
const fs: (() => number)[] = [];
for (let i = 3, dec = () => i--; i > 0; i--) { fs.push(() => i); dec(); }
console.log(fs.map((f) => f()));
export {};
