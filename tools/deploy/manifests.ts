// What tells installers which files a package has: mip's package.json, and the manifest.py of a MicroPython build.

export interface MipFile {
	/** Below the board's `lib`. */
	readonly target: string;
	/** Below the folder of the package.json: mip leaves a `..` in it as it is, and servers need not. */
	readonly url: string;
}

/** @param deps packages of micropython-lib */
export function mipManifest(files: readonly MipFile[], deps: readonly string[], version: string): string {
	const manifest = {
		urls: files.map(({ target, url }) => [target, url]),
		deps: deps.map((name) => [name, "latest"]),
		version,
	};
	// A line for each file, so that a change is seen as one.
	return `${JSON.stringify(manifest, null, "\t").replace(/\[\s+("[^"]*"),\s+("[^"]*")\s+\]/g, "[$1, $2]")}\n`;
}

export interface FrozenPackage {
	readonly name: string;
	/** Below the built firmware. */
	readonly modules: readonly string[];
	/** Below the folder of the manifest. */
	readonly standIns: readonly string[];
	readonly deps: readonly string[];
}

/** The Python that a MicroPython build includes. Its folder lies in that of the built firmware. */
export function frozenManifest(packages: readonly FrozenPackage[], version: string): string {
	const table = packages.map(({ name, modules, standIns, deps }) => {
		const paths = (list: readonly string[]) => `[${list.map((path) => JSON.stringify(path)).join(", ")}]`;
		return `    "${name}": (\n        ${paths(modules)},\n        ${paths(standIns)},\n        ${paths(deps)},\n    ),\n`;
	});
	return `# Made by npm run build. Freezes nowlink into MicroPython: a build's own manifest.py includes this one,
#   include("/path/to/nowlink/dist-mpy/frozen/manifest.py", packages=("gateway",))
# Without \`packages\` all of them are frozen. Configuration files are not: a board makes them on its flash.
metadata(description="MQTT over ESP-NOW", version="${version}")
options.defaults(packages=(${packages.map(({ name }) => `"${name}"`).join(", ")}))

# Modules of the firmware, what stands in for configuration files, packages of micropython-lib.
PACKAGES = {
${table.join("")}}

frozen = set()
for name in options.packages:
    modules, stand_ins, deps = PACKAGES[name]
    for dep in deps:
        require(dep)
    for base, paths in (("..", modules), (".", stand_ins)):
        for path in paths:
            if path not in frozen:
                frozen.add(path)
                module(path, base_path=base)
`;
}
