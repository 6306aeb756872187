export const LEVEL = 3;

console.log("loud runs");
