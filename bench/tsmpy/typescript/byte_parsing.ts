// Fields of a type byte, a length byte and a value, out of a buffer and without copies.
const _NUMBER: int = 1;
const _TEXT: int = 2;

function parse(data: bytes): int {
	const view = memoryview(data);
	let at: int = 0;
	let sum: int = 0;
	while (at + 2 <= data.length) {
		const kind = data[at]!;
		const length = data[at + 1]!;
		at += 2;
		if (kind === _NUMBER) {
			let value: int = 0;
			for (const byte of view.slice(at, at + length)) value = ((value << 8) | byte) & 0xffffff;
			sum = (sum + value) & 0xffffff;
		} else if (kind === _TEXT) {
			sum += data.slice(at, at + length).decode().length;
		} else throw new ValueError("unknown field");
		at += length;
	}
	return sum;
}

export function run(turns: int): int {
	const data = bytes([1, 2, 3, 4, 2, 5, 104, 101, 108, 108, 111, 1, 1, 9, 1, 3, 1, 2, 3, 2, 0]);
	let sum: int = 0;
	for (let i = 0; i < turns; i++) sum = (sum + parse(data)) & 0xffff;
	return sum;
}
