import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { startBroker } from "../../sim/broker/index.ts";
import { World } from "../../sim/world.ts";
import { gatewayIdPrinted, NETWORK, startGateway, startNode } from "../../tools/start/world.ts";
import { ROOT } from "../helpers/command.ts";
import { nextMessage, openClient } from "../helpers/mqtt.ts";

const test = suite("what the README says");
const execute = promisify(execFile);
const readme = readFileSync(join(ROOT, "README.md"), "utf8");

/** The text of the README's first code block of a language. */
function block(language: string): string {
	const found = new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, "s").exec(readme)?.[1];
	if (found === undefined) throw new Error(`the README has no ${language} block`);
	return found;
}

/** The Python that tsmpy makes of a file that stands in the project, without its first line, which names the file. */
async function pythonOf(typescript: string): Promise<string> {
	const file = join(ROOT, ".nowlink", `readme_${process.pid}.ts`);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, typescript);
	try {
		const { stdout } = await execute("npx", ["tsmpy", "-p", "tsconfig.firmware.json", file], { cwd: ROOT });
		return stdout.replace(/^# Made by .*\n+/, "");
	} finally {
		rmSync(file);
	}
}

test("its TypeScript is that of a new project, and becomes its Python", async () => {
	assert.is(await pythonOf(block("ts")), block("python"));
	assert.is(block("ts"), readFileSync(join(ROOT, "tools", "new", "template", "sync", "app.ts"), "utf8"));
});

test("its node says hello again and again, asleep in between", async () => {
	const broker = await startBroker({ port: 0 });
	const client = await openClient(broker.url);
	await client.subscribeAsync("my-sensor", { qos: 1 });
	const world = new World({ accessPoint: NETWORK });
	try {
		await world.start();
		await startGateway(world, { host: "127.0.0.1", port: broker.port, user: "", password: "" });
		const first = nextMessage(client, "my-sensor");
		// Not ten seconds: the test would only take longer.
		const main = block("python").replace("deepsleep(10000)", "deepsleep(500)");
		await startNode(world, await gatewayIdPrinted(world), { name: "node", port: "esp32", main });
		assert.is(await first, "hello");
		await world.waitFor((event) => event.kind === "board" && event.board === "node" && event.state === "asleep");
		assert.is(await nextMessage(client, "my-sensor"), "hello");
	} finally {
		await world.close();
		await client.endAsync(true);
		await broker.stop();
	}
});

test("its links and folders lead somewhere", () => {
	const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1] as string);
	const folders = [...readme.matchAll(/^\| .*/gm)]
		.flatMap(([row]) => [...row.matchAll(/`([\w-]+\/)`/g)])
		.map((match) => match[1] as string);
	assert.ok(links.length > 5 && folders.length > 10);
	for (const path of [...links, ...folders]) assert.ok(existsSync(join(ROOT, path)), path);
});

test("its commands to talk to the node are those that npm start shows, for its standard port", () => {
	for (const command of [
		"mosquitto_sub -h localhost -p 1883 -v -t shed",
		"mosquitto_pub -h localhost -p 1883 -t allnodes -q 1 -m hello",
	]) {
		assert.match(readme, command);
	}
});

test.run();
