// `row[i] += "!"`: what is not there is written as a text, as `row[i] + "!"` does.
const row = ["a", "b"];
row[1] += "!";
for (let i = 0; i < row.length; i++) row[i] += `${i}`;
row[row.length - 1] += "?";
console.log(row);

function lines(text: string): string[][] {
	const rows: string[][] = [[""]];
	for (const c of text) {
		const last = rows[rows.length - 1]!;
		if (c === "\n") rows.push([""]);
		else if (c === ",") last.push("");
		else last[last.length - 1] += c;
	}
	return rows;
}
console.log(lines("ab,c\nd"));

const byKey: Record<string, string> = { a: "1" };
byKey["a"] += "x";
byKey["b"] += "y";
console.log(byKey);

class Label {
	text?: string;
	tag: string | null = null;
	size: number | string = 5;
}
const label = new Label();
label.text += "z";
label.tag += "t";
label.size += "px";
console.log(label, (label.text += "!"));

let i = 0;
const once = ["p"];
once[i++] += "x";
console.log(once, i);
const pair: [string?, number?] = ["m"];
pair[0] += "n";
console.log(pair);
