// Lines of text from parts: templates and join.
function line(node: int, name: string, seen: boolean): string {
	const parts: string[] = [];
	for (let i = 0; i < 6; i++) parts.push(`${name}${i}=${node + i}`);
	return `${node}:${parts.join(",")}${seen ? "!" : ""}\n`;
}

export function run(turns: int): int {
	let size: int = 0;
	for (let i = 0; i < turns; i++) {
		let text = line(i, "field", i % 2 === 0);
		text += "end";
		size += text.length;
	}
	return size;
}
