// native and viper are reachable: functions, closures, methods (the board's own world)
import { native, viper } from "tsmpy/board";

const sum = native((a: int, b: int = 2): int => a + b);
const count = native(function (text: string, wanted: string): int {
	let found = 0;
	for (const c of text) if (c === wanted) found++;
	return found;
});
const checksum = viper((data: bytes, size: int): int => {
	let crc: int = 0xff;
	for (let i: int = 0; i < size; i++) {
		crc ^= data[i]!;
		for (let j: int = 0; j < 8; j++) crc = crc & 0x80 ? ((crc << 1) ^ 0x31) & 0xff : (crc << 1) & 0xff;
	}
	return crc;
});

class Scale {
	private readonly factor: number;

	constructor(factor: number) {
		this.factor = factor;
	}

	@native
	of(x: number): number {
		return x * this.factor;
	}

	@viper
	static shifted(x: int, by: int): int {
		return x << by;
	}
}

function adder(by: int): (x: int) => int {
	const add = native((x: int) => x + by);
	return add;
}

console.log(sum(1), sum(1, 5), count("banana", "a"));
console.log(checksum("123456789".encode(), 9), new Scale(2.5).of(3), Scale.shifted(3, 4), adder(4)(5));
