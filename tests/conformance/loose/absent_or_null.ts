// An item that is not there, of a type that may be null: it is undefined, not null.
type Cell = string | null;
const board: Cell[][] = [["x", null]];
const i: number = board.length;
console.log(board[0][1], board[0][5], [board[0][1], board[0][5]], `${board[0][5]}`, typeof board[0][5]);
console.log(board[0][5] === null, board[0][1] === null, board[0][5] !== null, board[0][i + 4] == null);
let cell: Cell = "y";
cell = board[0][7];
console.log(cell, cell === null, JSON.stringify({ cell }), String(cell), Number(cell));
switch (board[0][9]) {
	case null:
		console.log("null");
		break;
	default:
		console.log("none");
}
const named: { [k: string]: { n: Cell } } = { x: { n: null } };
console.log(named.x.n, named.y, named.y?.n, [named.y?.n, named.x.n]);
const show = (c: Cell = "default") => c;
const any = (c: any = "default") => c;
console.log(show(board[0][6]), show(null), any(board[0][6]), any(board[0][1]));
const names: string[] = [];
const greet = (name = "nobody", end = "!") => name + end;
const nobody: string = names[0];
console.log(greet(names[3]), greet(nobody, names[2]), new Map([[board[0][8], 1]]));
