// Arrays with holes that nobody sees, in private fields and handed from function to function: fib(n, memo = [])
function fib(n: number, memo: number[] = []): number {
  if (memo[n] !== undefined) return memo[n]!;
  if (n <= 2) return 1;
  memo[n] = fib(n - 1, memo) + fib(n - 2, memo);
  return memo[n]!;
}
console.log(fib(10), fib(50), fib(1));
class Fib { private memo: number[] = []; private static shared: number[] = [0, 1]; #own: bigint[] = [];
  get(n: number): number { if (n < 2) return n; const known = this.memo[n]; if (known !== undefined) return known; const v = this.get(n - 1) + this.get(n - 2); this.memo[n] = v; return v; }
  static at(n: number): number { return (Fib.shared[n] ??= Fib.at(n - 1) + Fib.at(n - 2)); }
  big(n: number): bigint { if (n < 2) return BigInt(n); if (this.#own[n] === undefined) this.#own[n] = this.big(n - 1) + this.big(n - 2); return this.#own[n]!; }
  clear(): void { this.memo = []; } size(): number { return this.memo.length; } }
const f = new Fib(); console.log(f.get(30), f.size(), Fib.at(20), f.big(60)); f.clear(); console.log(f.size(), f.get(5));
const lcs = (a: string, b: string, i: number, j: number, dp: number[][]): number => {
  if (i === a.length || j === b.length) return 0;
  const row = (dp[i] ??= []);
  if (row[j] !== undefined) return row[j]!;
  const v = a[i] === b[j] ? 1 + lcs(a, b, i + 1, j + 1, dp) : Math.max(lcs(a, b, i + 1, j, dp), lcs(a, b, i, j + 1, dp));
  return v;
};
console.log(lcs("AGGTAB", "GXTXAYB", 0, 0, []));
function climb(n: number, seen: number[]): number { if (n <= 1) return 1; if (seen[n]) return seen[n]!; return (seen[n] = climb(n - 1, seen) + climb(n - 2, seen)); }
const table: number[] = []; console.log(climb(30, table), climb(10, []), table.length, table[0]);
function mark(board: boolean[], i: number): void { board[i] = true; }
const board: boolean[] = []; mark(board, 5); mark(board, 2); console.log(board.length, board[5], board[1], board[2]! && "yes");
function fill(xs: number[], i: number): void { xs[i] = 1; }
const ys: number[] = []; fill(ys, 0); fill(ys, 1); console.log(ys);
class Grid { private cells: number[] = []; set(i: number, v: number): void { this.cells[i] = v; } all(): number[] { return this.cells; } }
const g = new Grid(); g.set(0, 5); g.set(1, 6); console.log(g.all());
class Listed { private cells: number[] = []; set(i: number, v: number): void { this.cells[i] = v; } }
const listed = new Listed(); listed.set(0, 1); console.log(listed);
