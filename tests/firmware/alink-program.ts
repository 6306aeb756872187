// Programs for nodes with an ALink.
import { CHANNEL, GATEWAY_ID } from "./house.ts";

/** The arguments of a link that learns its channel by Wi-Fi. */
export const WIFI = 'None, ("home", "for tests only")';

/** Python: `body` is what main() does once the link `lk` runs; `before` stands above it. */
export function program(body: string, { args = `${CHANNEL}, None`, interval = 100, before = "" } = {}): string {
	const lines = body.trim().split("\n");
	return `
import asyncio
from anodes.alink import ALink
lk = ALink("${GATEWAY_ID}", ${args}, False, ${interval})
${before}
async def main():
    await lk.run()
${lines.map((line) => `    ${line}`).join("\n")}
    print("program over")
    while True: await asyncio.sleep(60)
asyncio.run(main())
`;
}

/** Publishes `count` numbered messages. */
export const publishEach = (count: number): string => `
for n in range(${count}):
    await lk.publish("counted", "message %d" % n, False, 1)
    print("published", n)`;

/** Prints each downlink. */
export const PRINTER = `
async def printer():
    async for topic, message, retained in lk: print("got", topic, message, retained)
`;
