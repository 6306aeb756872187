// rows: E5
// How V8 writes what is called and is no function: of a template what stands in it, of constants what they make.
const shop: any = {};
const key: any = "key";
let at: any = 0;

async function tried(work: () => unknown): Promise<void> {
	try {
		console.log(await work());
	} catch (e) {
		console.log((e as Error).message);
	}
}

await tried(() => shop[`on${key}`]());
await tried(() => shop[`${key}To${at}`]());
await tried(() => shop[`${String(key)}!`]("x"));
await tried(() => shop[1 + 2]());
await tried(() => shop[-1]());
await tried(() => shop[at++]());
await tried(() => shop[key + 1 + 2]());
await tried(() => shop[1 + 2 + key]());
await tried(() => (shop.found = shop.lost)());
await tried(() => (shop.a || shop.b || shop.c)());
await tried(async () => (await shop.lost)());
await tried(() => [...shop[`all${key}`]]);
