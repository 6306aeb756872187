// The length and the items of a typed array of which no type tells.
const rows = new Array(2).fill(new Uint8Array([1]));
rows[1] = new Uint8Array([7, 8, 9]);
console.log(rows[1].length, rows[1][2], rows[1][3], rows[0].length, rows.length);
const any: any = new Int16Array([5, -6]);
console.log(any.length, any[1], any[2], any["0"]);
