// Variables that a callback has cleared since, as parts of what is printed: null, though TypeScript takes them for there
async function poll(): Promise<void> {
	let timer: string | null = "waiting";
	let isBusy: boolean | null = true;
	await new Promise<void>((resolve) => {
		setTimeout(() => {
			timer = null;
			isBusy = null;
			resolve();
		}, 1);
	});
	console.log([timer], { isBusy, named: timer });
	console.log(JSON.stringify({ timer, isBusy }));
}
void poll();
