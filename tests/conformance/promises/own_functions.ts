// Y3: async functions that await each other; a promise returned is awaited
import * as asyncio from "asyncio";

async function add(a: int, b: int): Promise<int> {
	await asyncio.sleep_ms(1);
	return a + b;
}
async function indirect(n: int): Promise<int> {
	return add(n, 1);
}
class Client {
	sent: string[] = [];
	async send(text: string): Promise<boolean> {
		await asyncio.sleep(0);
		this.sent.push(text);
		return text.length > 1;
	}
	async all(texts: string[]): Promise<int> {
		let ok = 0;
		for (const t of texts) if (await this.send(t)) ok++;
		return ok;
	}
}
async function fails(): Promise<void> {
	await asyncio.sleep_ms(1);
	throw new ValueError("failed");
}
async function main(): Promise<void> {
	console.log(await add(1, 2), await indirect(5), (await add(1, 1)) + (await add(2, 2)));
	const client = new Client();
	console.log(await client.all(["a", "bb", "ccc"]), client.sent.join(","));
	try {
		await fails();
	} catch (e) {
		console.log(e instanceof ValueError);
	} finally {
		console.log("done");
	}
	const arrow = async (n: int): Promise<int> => (await add(n, n)) * 2;
	console.log(await arrow(3));
	let i = 0;
	while (i < 2 && (await client.send("long"))) i++;
	console.log(i, (await client.send("x")) ? "yes" : "no", `${await add(3, 4)}`);
}
asyncio.run(main());
