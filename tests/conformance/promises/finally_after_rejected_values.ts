// finally hands on what was rejected, also what is no error (K6, Y7)
const log = (step: string) => (e: unknown) => console.log(step, typeof e, e);
Promise.reject("offline").finally(() => {}).catch(log("text"));
Promise.reject(404).finally(() => Promise.resolve("closed")).catch(log("number"));
Promise.reject({ code: 5 }).finally(() => 1).catch(log("object"));
Promise.reject(undefined).finally(() => {}).catch(log("nothing"));
async function work(): Promise<never> {
	throw "busy";
}
work()
	.catch((e) => {
		throw `again ${e}`;
	})
	.finally(() => console.log("cleaned up"))
	.finally(() => null)
	.then(() => console.log("never"), log("thrown"));
Promise.reject("first")
	.finally(() => {
		throw "second";
	})
	.catch(log("replaced"));
