// Clears nothing where the output is no terminal, and is no more than that as a value's part.
console.clear();
console.log("first");
const wipe = (): void => console.clear();
wipe();
let wiped = 0;
for (let i = 0; i < 2; i++) if (i > 0) console.clear();
else wiped++;
console.log("wiped", wiped);
