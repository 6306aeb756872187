// What a record is asked for with `!`, where the record itself is not there: the words are those of the property
interface Config {
	ports: Record<string, number>;
	names: Record<string, string>;
}
function attempt(work: () => unknown): void {
	try {
		console.log(work());
	} catch (e) {
		console.log((e as Error).message);
	}
}
const given: any[] = [{ ports: { http: 80 }, names: {} }, {}, 5, null, undefined, { ports: null }];
for (const config of given as Config[]) {
	attempt(() => config.ports.http!);
	attempt(() => config.ports["http"]!);
	attempt(() => config.ports.http! + 1);
	attempt(() => [config.ports.http!]);
	attempt(() => config.names.first!);
	attempt(() => {
		const first = config.names.first!;
		return first;
	});
	attempt(() => config.names.first!.length);
}
