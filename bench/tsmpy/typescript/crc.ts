// CRC-16 with the polynomial 0x1021, by a table.
const TABLE: int[] = [];
for (let i = 0; i < 256; i++) {
	let crc = i << 8;
	for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
	TABLE.push(crc);
}

export function crc16(data: bytes): int {
	let crc: int = 0xffff;
	for (const byte of data) crc = ((crc << 8) ^ TABLE[((crc >> 8) ^ byte) & 0xff]!) & 0xffff;
	return crc;
}

export function run(turns: int): int {
	const data = bytes(bytearray(64));
	let crc: int = 0;
	for (let i = 0; i < turns; i++) crc = (crc ^ crc16(data)) & 0xffff;
	return crc;
}
