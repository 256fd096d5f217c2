import ui from './ui.json'

export default { ui }
