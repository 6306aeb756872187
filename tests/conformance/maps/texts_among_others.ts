// `String` as a callback tells a Map from a record beside it
const map = new Map([["a", 1]]);
console.log([{ a: 1 }, map].map(String), [map, new Set([1])].map(String), [map, 2].map(String), [map].map(String));
