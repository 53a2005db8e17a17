import type { Bearers } from '../bearers.ts'

const words = (text: string): string[] =>
  text
    .split(';')
    .map(word => word.trim())
    .filter(word => word !== '')

export const bearers: Bearers = {
  bodies: words(
    `company/companies; group/groups; firm/firms; start-up; startup/startups; corporation; multinational; subsidiary; conglomerate; consortium; cooperative; brand; platform; app; lab; laboratory; bank; lender; insurer; maker/makers; automaker/automakers; carmaker/carmakers; chipmaker/chipmakers; drugmaker/drugmakers; planemaker/planemakers; steelmaker; phonemaker; shipbuilder; airline/airlines; chain; pollster/pollsters; broker; brokerage; consultancy; hedge fund; charity/charities; ngo/ngos; nonprofit; non-profit; foundation; organization/organizations; organisation/organisations; association; collective; union/unions; federation; party/parties; movement; alliance; coalition; faction/factions; militia/militias; cartel; gang; sect; cult; club/clubs; institute; think tank; agency/agencies; newspaper/newspapers; daily; weekly; magazine; tabloid; broadcaster/broadcasters; channel; outlet; website; newswire; podcast; blog; watchdog; network; brewery; winery; shipyard; co-op; giant`,
  ),
  trades: words(
    `haulier/hauliers; hauler/haulers; manufacturer/manufacturers; supplier/suppliers; processor/processors; vendor/vendors; utility; refiner; recycler; packer; contractor/contractors; subcontractor; operator/operators; developer/developers; distributor; retailer/retailers; carrier/carriers; publisher; shipowner; shipper; provider; builder/builders; miner; brewer; rival/rivals; competitor; importer; exporter; wholesaler; grocer; landlord; partner`,
  ),
  regions: ['Cornwall', 'Devon', 'Kent', 'Norfolk', 'Suffolk', 'Essex', 'Sussex', 'Lancashire', 'Yorkshire'],
  settlements: words(
    `village/villages; town/towns; city/cities; hamlet/hamlets; state/states; nation/nations; country; suburb/suburbs; neighborhood; neighbourhood; district/districts; borough; township; municipality; settlement; island/islands; port; parish; county; province; region; enclave; oasis`,
  ),
  sites: [],
  realms: words('army; republic; kingdom; emirate; sultanate; principality'),
  streets: [],
  things: words(
    `ship; vessel; tanker; trawler; freighter; ferry; yacht; tugboat; tug; frigate; destroyer; submarine; warship; carrier ship; cargo ship; cruise ship; container ship; fishing boat; dinghy; schooner; icebreaker; hurricane; storm; typhoon; cyclone; missile/missiles; satellite; spacecraft; probe; operation`,
  ),
  heads: words(
    'front; community; union; movement; league; alliance; coalition; federation; confederation; association; campaign; network; congress; forum; party',
  ),
  capitals: words('ngo; sme'),
  of: words('of'),
  bareOf: [],
  articles: words('the'),
  inner: words('for; without; against'),
  governors: { protection: ['of'], prevention: ['of'], promotion: ['of'], fight: ['against'], campaign: ['against', 'for'] },
  and: words('and; or; ,'),
  reach: 0,
  bareRelatives: true,
}
