// Records as JSON behind a length, and back.
import { dumps, loads } from "json";
import { pack, unpack_from } from "struct";

function frame(seq: int, topic: string, value: number): bytes {
	const record = new dict<string, unknown>();
	record.set("seq", seq);
	record.set("topic", topic);
	record.set("value", value);
	const body = dumps(record).encode();
	return pack(">H", body.length).concat(body);
}

function unframe(data: bytes): dict<string, unknown> {
	const [length] = unpack_from<readonly [int]>(">H", data);
	return loads(data.slice(2, 2 + length).decode()) as dict<string, unknown>;
}

export function run(turns: int): int {
	let bytesSent: int = 0;
	for (let i = 0; i < turns; i++) {
		const sent = frame(i, "house/attic/temperature", i + 0.5);
		bytesSent += sent.length;
		const back = unframe(sent);
		if ((back.get("seq") as int) !== i) return -1;
	}
	return bytesSent;
}
