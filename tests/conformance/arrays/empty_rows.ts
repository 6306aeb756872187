// Rows that are made empty grow as they are stored to (A1)
const grid: number[][] = Array.from({ length: 2 }, () => []);
for (let r = 0; r < 2; r++) for (let c = 0; c < 3; c++) grid[r]![c] = r * c;
console.log(grid);
const adj: number[][] = Array.from({ length: 3 }, () => [] as number[]);
adj[0]![0] = 1; adj[2]![adj[2]!.length] = 7; adj[0]!.push(2);
console.log(adj);
const table: string[][] = new Array(2).fill(null).map(() => []);
table[0]![0] = "x"; console.log(table);
const dp = Array.from({ length: 2 }, () => new Array<number>(2).fill(0));
dp[1]![1] = 5; dp[1]![0]! |= 3; console.log(dp);
// made by a function that stands elsewhere
const emptyRow = (): string[] => [];
const named = Array.from({ length: 2 }, emptyRow); const called = Array.from({ length: 2 }, () => emptyRow()); const filled = new Array(2).fill(0).map(emptyRow);
named[0]![0] = "a"; called[1]![0] = "b"; filled[0]![filled[0]!.length] = "c";
console.log(named, called, filled);
