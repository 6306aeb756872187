// -0 times a number above 0 is -0 (N14)
console.log("v", -0 * 7);
const size = 3;
const nothing = 0;
console.log(-nothing * size, size * -nothing, -nothing * -size);
export {};
