/** Several nodes, one room: they tell each other through Redis. Nothing, where there is one node. */
export async function openNodes(redisUrl: string | undefined, lost: (error: unknown) => void) {
  if (!redisUrl) return null;
  const [{ createAdapter }, { createClient }] = await Promise.all([
    import("@socket.io/redis-streams-adapter"),
    import("redis"),
  ]);
  const client = createClient({ url: redisUrl });
  // It connects again by itself; until then this node still serves its own people.
  client.on("error", lost);
  await client.connect();
  return {
    adapter: createAdapter(client, { streamName: "throughline", channelPrefix: "throughline" }),
    // Lets what is under way arrive first.
    close: () => client.close().catch(() => client.destroy()),
  };
}
