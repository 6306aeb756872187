// Shifting to the right gives 0 of any number, and -1 * 0 is -0
const counts = [0, 1, 31, 9007199254740991];
for (const count of counts) console.log((0 - 1) * (7 >>> count), (0 - 1) * (7 >> count), -(5 >>> count));
console.log((0 - 1) * (7 >>> 9007199254740991), -2 * (1 >>> 1));
