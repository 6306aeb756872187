// A server of files, as installers find one.
import { once } from "node:events";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";

export interface FileServer {
	readonly url: string;
	/** Paths that were asked for, and the status that each got. */
	readonly asked: { readonly path: string; readonly status: number }[];
	stop(): void;
}

/**
 * Serves folders on loopback. Like the hosts of repositories it knows nothing of `..`.
 *
 * @param folders where a path's beginning leads: { "someone/project/HEAD": "/home/me/project" }
 */
export async function serveFolders(folders: Readonly<Record<string, string>>): Promise<FileServer> {
	const asked: FileServer["asked"] = [];
	const server = createServer((request, response) => {
		const path = decodeURIComponent(request.url ?? "");
		const begin = Object.keys(folders).find((key) => path.startsWith(`/${key}/`));
		const file = join(folders[begin ?? ""] ?? "", path.slice((begin?.length ?? 0) + 1));
		const isFile = existsSync(file) && statSync(file).isFile();
		const isThere = begin !== undefined && isFile && !path.split("/").includes("..");
		asked.push({ path, status: isThere ? 200 : 404 });
		response.writeHead(isThere ? 200 : 404, { connection: "close" });
		response.end(isThere ? readFileSync(file) : "not found");
	});
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	const { port } = server.address() as { port: number };
	return {
		url: `http://127.0.0.1:${port}`,
		asked,
		stop: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}
