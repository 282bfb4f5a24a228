/** Loaded into a program that knows nothing of its parent: it ends when the channel to the parent closes. */
process.on('disconnect', () => process.exit(1));
// The channel alone must not keep a program running that has nothing left to do.
process.channel?.unref();
