// Which modules the API reference tells of, and on which page.

export interface Module {
	/** As it is imported on a board; "" for a library of Node's. */
	readonly name: string;
	/** Below the repository's root. */
	readonly source: string;
	/** The only exports to tell of; all if not given. */
	readonly only?: readonly string[];
}

export interface Page {
	/** Below docs/api. */
	readonly path: string;
	readonly title: string;
	/** Markdown: what it is, and where its guide is. */
	readonly introduction: string;
	readonly language: "python" | "ts";
	readonly modules: readonly Module[];
}

export const PAGES: readonly Page[] = [
	{
		path: "nodes.link.md",
		title: "nodes.link",
		introduction: "The synchronous link, for nodes that sleep. The guide is [Link](../link.md).",
		language: "python",
		modules: [{ name: "nodes.link", source: "src-node/link.ts" }],
	},
	{
		path: "anodes.alink.md",
		title: "anodes.alink",
		introduction: "The asynchronous link, for nodes that run all the time. The guide is [ALink](../alink.md).",
		language: "python",
		modules: [{ name: "anodes.alink", source: "src-anode/alink.ts" }],
	},
	{
		path: "mqtt.md",
		title: "mqtt",
		introduction: "The MQTT client by itself. The guide is [The MQTT client](../mqtt.md).",
		language: "python",
		modules: [
			{ name: "mqtt.client", source: "src-mqtt/client.ts" },
			{ name: "mqtt.messages", source: "src-mqtt/messages.ts", only: ["MessageQueue"] },
			{ name: "mqtt.topic", source: "src-mqtt/topic.ts" },
		],
	},
	{
		path: "gateway.md",
		title: "gateway",
		introduction: "What a program finds in the gateway. The guide is [The gateway](../gateway.md).",
		language: "python",
		modules: [
			{ name: "gateway", source: "src-gateway/index.ts" },
			{ name: "gateway.service", source: "src-gateway/service.ts" },
			{ name: "gateway.gwconfig", source: "src-gateway/gwconfig.ts" },
		],
	},
	{
		path: "tsmpy.md",
		title: "tsmpy",
		introduction: "The transpiler as a library of Node's. The language is [The subset](../subset.md).",
		language: "ts",
		modules: [{ name: "", source: "transpiler/api.d.ts" }],
	},
];
