// the place that a loop stores to is worked out at each turn
const kept: number[] = [0, 0, 0];
let at = 0;
for (kept[at++] of [7, 8, 9]) console.log(kept, at);

const keys: string[] = [];
at = 0;
for (keys[at++] in { p: 1, q: 2 });
for (keys[keys.length] in { r: 3 });
console.log(keys, at);

let owner = { key: "" };
const first = owner;
for (owner.key in { a: 1, b: 2 }) owner = { key: "" };
console.log(first, owner);

// a key that has gone is not stored, and the record is the one that the loop began with
let left = "";
let record: Record<string, number> = { a: 1, b: 2, c: 3 };
for (left in record) {
	if (left === "a") {
		delete record["c"];
		record = {};
	}
}
console.log(left);
