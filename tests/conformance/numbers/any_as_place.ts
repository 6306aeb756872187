// N1, A1: a number of which the type says nothing is a place in an array or a text, or the size of a new array
const data: any = JSON.parse('{"n": 1, "t": "0", "far": 9}');
const names = ["zero", "one", "two"];
console.log(names[data.n], names[data.t], names[data.far], names[data.missing], "word"[data.n], "word"[data.far]);
names[data.n] = "ONE";
names[data.n]! += "!";
const counts = [5, 6];
counts[data.n]!++;
counts[data.t]! += 10;
const grid = [[1, 2], [3, 4]];
grid[data.n]![data.n] = 9;
console.log(names, counts, grid, grid[data.n]?.[data.t]);
const size: any = data.n + 2;
console.log(new Array(size).fill(0), Array(size).fill("x").join(""), new Array(size).length);
for (let i: any = 0; i < names.length; i++) console.log(names[i]);
