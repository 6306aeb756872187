// S12, A12: bytes are equal by their contents, bytearrays and memoryviews can be written
import { b, isBytes } from "tsmpy/board";

const head = b`AT\r\n\xff`;
console.log(head.length, head[0]!, head[4]!, head.slice(0, 2) === b`AT`, head === b`AT\r\n\xff`, head !== b`AT`);
const buffer = bytearray(4);
buffer[0] = 0xff;
buffer[1] = 7;
buffer[1]! += 1;
buffer.set(b`xy`, 2);
console.log(buffer.length, buffer[0]!, buffer[1]!, buffer[2]!, buffer.hex());
const view = memoryview(buffer).slice(1, 3);
view[0] = 1;
console.log(view.length, buffer[1]!, bytes(view) === b`\x01x`);
buffer.assign(b`abc`);
buffer.append(100);
buffer.extend(b`ef`);
console.log(buffer.length, buffer.decode(), buffer.find(b`c`), buffer.startswith(b`ab`), buffer.slice(-2).decode());
let sum = 0;
for (const byte of head) sum += byte;
console.log(sum, "é€".encode().length, "é€".encode().decode() === "é€", head.includes(b`T`), head.concat(b`!`).length);
const data: unknown = head;
console.log(isBytes(data), isBytes("text"), isBytes(buffer));
console.log((buffer[0]! << 8) | buffer[1]!, buffer[0]! & 0x0f, buffer[5]! >> 4);
