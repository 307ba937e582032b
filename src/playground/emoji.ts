/** The emoji that messages of this app are likely to name. Data only; any other name is shown as typed. */
const NAMES =
  'ladder 🪜 mag 🔍 wave 👋 eyes 👀 tada 🎉 bulb 💡 book 📖 memo 📝 link 🔗 star ⭐ sparkles ✨ rocket 🚀 warning ⚠️ white_check_mark ✅ x ❌ question ❓ +1 👍 thumbsup 👍 -1 👎 thumbsdown 👎 pray 🙏 clap 👏 raised_hands 🙌 smile 😄 heart ❤️'

export const EMOJI: ReadonlyMap<string, string> = new Map(
  [...NAMES.matchAll(/(\S+) (\S+)/g)].map(([, name = '', emoji = '']) => [name, emoji]),
)
