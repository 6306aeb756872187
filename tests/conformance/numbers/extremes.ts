// N13: the least and the greatest, NaN included
const nan: number = NaN;
console.log(Math.min(3, 1, 2), Math.max(3, 1, 2), Math.min(-1, 1), Math.max(-1, 1));
console.log(Math.min(1.5, 0.5), Math.max(1, 1.5), Math.max(1, nan), Math.max(nan, 1), Math.min(1, nan), Math.min(nan, 1));
console.log(nan === nan, nan !== nan, nan < 1, nan > 1, nan <= nan, !(nan < 1), !(nan >= 1));
console.log(Number.isInteger(5), Number.isInteger(5.5), Number.isInteger(nan), Number.isInteger(5.0), Number.isInteger(Infinity));
export {};
