// Nodes that publish numbered messages until they are told to stop, and what they print of it.
import type { House } from "../house.ts";

/** How a node finds the gateway's channel: it is told, it asks, or it joins the Wi-Fi network. */
export type Way = "fixed" | "ask" | "wifi";
export type Kind = "Link" | "ALink";

export interface NodeKind {
	readonly kind: Kind;
	readonly way: Way;
	/** The board's name, and the end of the topic that it publishes to. */
	readonly name: string;
}

/** The nodes of each house: an ALink cannot ask. */
export const NODES: readonly NodeKind[] = [
	{ kind: "Link", way: "fixed", name: "link-fixed" },
	{ kind: "Link", way: "ask", name: "link-ask" },
	{ kind: "Link", way: "wifi", name: "link-wifi" },
	{ kind: "ALink", way: "fixed", name: "alink-fixed" },
	{ kind: "ALink", way: "wifi", name: "alink-wifi" },
];

const ARGUMENTS: Readonly<Record<Way, string>> = {
	fixed: "6, None",
	ask: "None, None",
	wifi: 'None, ("home", "for tests only")',
};

/**
 * Prints `result TEXT N` after each try to publish a TEXT, which holds a number of this life of the board. What was not answered or
 * had no room is tried again, as an application would.
 */
const LINK = `
import time
from random import getrandbits
from nodes.link import BROKER_OUT, ESP_FAIL, Link, PUB_FAIL, PUB_OK

life = getrandbits(24)
stopped = False

def heard(topic, message, retained):
    global stopped
    if topic == "stop":
        stopped = True

def connected():
    while True:
        try:
            link = Link(GATEWAY, ARGUMENTS, False)
            while not link.subscribe("stop", 1):
                pass
            return link
        except OSError as e:
            print("not found:", e)

def publish(text):
    while True:
        result = link.publish("from/NAME", text, False, 1)
        print("result", text, result)
        if result == PUB_OK:
            return
        if result == BROKER_OUT:
            while link.ping() != PUB_OK:
                time.sleep_ms(50)
            return

link = connected()
n = 0
while not stopped:
    n += 1
    publish(str(life) + "-" + str(n))
    link.get(heard)
    time.sleep_ms(20)
print("program over")
link.close()
`;

/** The same; `publish` returns only when the message is delivered. */
const ALINK = `
import asyncio
from random import getrandbits
from anodes.alink import ALink

life = getrandbits(24)
stopped = asyncio.Event()

async def hear(link):
    await link.subscribe("stop", 1)
    async for topic, message, retained in link:
        if topic == "stop":
            stopped.set()

async def connected():
    link = ALink(GATEWAY, ARGUMENTS, False, 300)
    while True:
        try:
            await link.run()
            return link
        except OSError as e:
            print("not found:", e)

async def main():
    link = await connected()
    asyncio.create_task(hear(link))
    n = 0
    while not stopped.is_set():
        n += 1
        text = str(life) + "-" + str(n)
        await link.publish("from/NAME", text, False, 1)
        print("result", text, 0)
        await asyncio.sleep_ms(20)
    print("program over")
    link.close()

asyncio.run(main())
`;

const PROGRAMS: Readonly<Record<Kind, string>> = { Link: LINK, ALink: ALINK };

/** The Python of such a node, for the gateway of that id. */
export function programOf({ kind, way, name }: NodeKind, gateway: string): string {
	return PROGRAMS[kind]
		.replace("GATEWAY", JSON.stringify(gateway))
		.replace("ARGUMENTS", ARGUMENTS[way])
		.replace("NAME", name);
}

/** Results that a node was told: the text, and what `publish` returned. */
export function resultsOf(house: House, name: string): { text: string; result: number }[] {
	return house.lines(name).flatMap((line) => {
		const match = /^result (\S+) (\d+)$/.exec(line);
		return match === null ? [] : [{ text: match[1] as string, result: Number(match[2]) }];
	});
}
