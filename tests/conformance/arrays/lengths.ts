// Arrays made of a length, filled, cut and emptied by their length (A3)
const zeros = new Array<number>(4).fill(0);
console.log(zeros.length, zeros);
const table = Array.from({ length: 3 }, () => new Array<string>(2).fill("-"));
table[1]![0] = "x";
console.log(table.map((row) => row.join("")).join("|"));
const list = [1, 2, 3, 4, 5];
list.length = 2;
console.log(list, list.length);
list.push(9);
list.length = 0;
console.log(list.length, list);
