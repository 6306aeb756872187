// What TypeScript takes for true because of a test further up may be false by now, beside `||` and `&&` too (B2)
interface Switch {
	isOn: boolean | undefined;
}
function run(f: () => void): void {
	f();
}
const made = (): Switch => ({ isOn: true });
{
	const o = made();
	if (o.isOn === true) {
		run(() => {
			o.isOn = false;
		});
		const now = o.isOn;
		console.log(now, now || "off", now && "on", now ? 1 : 2, !now, `${now}`, [now]);
		const { isOn } = o;
		console.log(isOn || "off", isOn && "on");
		const [first] = [o.isOn];
		const kept = { isOn: o.isOn };
		console.log(first || "off", kept.isOn || "off", kept.isOn && "on");
	}
}
let ready: boolean = true;
if (ready === true) {
	run(() => {
		ready = false;
	});
	const now = ready;
	console.log(now || "waiting", now && "ready");
}
