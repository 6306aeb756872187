// What happens in the houses of the fault suite.
import type { HouseOptions } from "../house.ts";
import type { Town } from "./town.ts";

/** A fault: what the air is like from the start, and what is done while all nodes publish. */
export interface Fault {
	readonly name: string;
	readonly air?: HouseOptions;
	/** Done once each node has published some messages. Resolves when the cause is over: from then on each has to come back. */
	readonly act?: (town: Town) => Promise<void>;
	/** Messages that each node has to deliver before, and again after it; a few unless given. */
	readonly messages?: number;
	/** Does the gateway forget? Then a message may arrive more than once, and one that was taken, but not done, may be lost. */
	readonly forgets?: boolean;
}

/** So many that chance hits every part of an exchange. */
const MANY = 40;

/** The loss of each of a frame's six transmissions that loses so many frames. */
function ofFrames(part: number): number {
	return part ** (1 / 6);
}

export const FAULTS: readonly Fault[] = [
	{ name: "10 % of all frames lost", messages: MANY, air: { loss: ofFrames(0.1) } },
	{ name: "30 % of all frames lost", messages: MANY, air: { loss: ofFrames(0.3) } },
	{ name: "30 % of acknowledgements lost", messages: MANY, air: { ackLoss: 0.3 } },
	{ name: "30 % of frames duplicated", messages: MANY, air: { duplicates: 0.3 } },
	{
		name: "access point off and on",
		act: async ({ house }) => {
			house.world.accessPoint.off();
			await house.printed("gateway", /WiFi or broker is down/);
			house.world.accessPoint.on();
		},
	},
	{
		name: "access point moves to another channel",
		act: async (town) => {
			town.house.world.accessPoint.move(11);
			// Who knows no other channel has to wait until the access point is back on it.
			await town.eachPublishes(undefined, ({ way }) => way !== "fixed");
			town.house.world.accessPoint.move(6);
		},
	},
	{
		name: "broker restart",
		act: async ({ house }) => {
			await house.broker?.stop();
			await house.printed("gateway", /WiFi or broker is down/);
			await house.broker?.start();
		},
	},
	{
		name: "gateway reset",
		forgets: true,
		act: async (town) => {
			await town.subscriptionsKept();
			await town.house.gateway.reset();
		},
	},
	{
		name: "node reset",
		act: async ({ boards }) => {
			await Promise.all(boards.map((board) => board.reset()));
		},
	},
];
