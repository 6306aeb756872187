// `new Array(n).fill(value)` is an array of what it is filled with (A3)
const counts = new Array(3).fill(0);
counts[1]++;
const flags = Array(2).fill(false);
flags[0] = true;
const both: (string | null)[] = new Array(2).fill(null);
console.log(counts, flags, both);
const found = new Map<string, number>();
["a", "b"].forEach((k) => found.set(k, 1));
console.log(found, (1234567.5).toLocaleString("en-US"));
