/**
 * Given names that news meets, of many languages, with the sex that they tell; written for this project.
 * A name given to both stands in neither list: it tells nothing.
 */
const masculine = `
Aaron Abdel Abdelaziz Abdelkader Abdelmadjid Abdou Abdoulaye Abdul Abdullah Abel Abiy Abraham Achille Adam Adama Adel Adolphe Adrian Adrien Ahmad Ahmed Ahmet Aimé Alain Alan Alassane Albert Albin Alberto Aldo Alejandro Aleksandar Aleksandr Alekseï Alessandro Alex Alexandre Alexander Alexandru Alexeï Alexei Alexey Alexis Alfred Ali Alioune Allan Alphonse Amadou Amine Amir Anas Anatole Anatoli Anders Andreas Andreï Andrei Andrej Andrés Andrew Andriy Andrzej Andy Angelo Anthony Antoine Anton Antonio António Antony Anwar Apollinaire Armand Armando Arnaud Arnold Arsène Arsen Arthur Arturo Ashraf Auguste Augustin Aurélien Aymeric Axel
Babacar Bachar Bakary Baptiste Barack Barnabé Barry Barthélemy Bashar Bastien Ben Benjamin Benoît Benoit Bernard Bernardo Bernd Bernie Bertrand Bill Billy Björn Blaise Bob Bogdan Boris Brad Brandon Brendan Brett Brian Bruce Bruno Bryan Burhan
Carl Carlo Carlos Cédric Celestin César Charles Charlie Chris Christian Christoph Christophe Christopher Clarence Claudio Claus Clément Clovis Colin Conor Constantin Corentin Cornelius Craig Cristian Cyprien Cyril Cyrille
Dag Damien Daniel Daniele Danilo Danny Dariusz Darren Dave David Davide Dean Denis Dennis Denys Derek Desmond Didier Diego Dieter Dieudonné Dimitri Dimitris Dirk Dmitri Dmitry Dmytro Domenico Donald Dorian Doug Douglas Driss Duncan
Eddy Edgar Edmond Édouard Edouard Eduardo Edward Edwin Efraín Ehud Eliott Elliott Élie Elie Elijah Elon Emerson Émile Emile Emilio Emmanuel Emmerson Enrico Enrique Enzo Éric Eric Erik Ernest Ernesto Erwan Esteban Étienne Etienne Eugène Eugene Évariste Evgueni Evo
Fabian Fabien Fabio Fabrice Faisal Faouzi Farid Fatih Faure Fayçal Federico Félicien Felipe Félix Felix Ferdinand Fernand Fernando Fidel Filip Filippo Firmin Florent Florian Francesco Francis Francisco Franck François Francois Frank Franklin Franz Fred Frédéric Frederick Frédérik Friedrich Fyodor
Gabriel Gaël Gaëtan Gaetano Gareth Gary Gaspard Gaston Gauthier Gavin Geert Geoffrey Geoffroy George Georges Georgios Gérald Gerald Gérard Gerard Gerhard Germain Ghislain Giacomo Gianni Gilbert Gildas Gilles Giorgio Giovanni Giulio Giuseppe Glenn Gonzalo Gordon Goran Graham Greg Grégoire Grégory Gregory Guido Guillaume Günter Gustave Gustavo Guy
Habib Hakan Hakim Halim Hamad Hamed Hamid Hamza Hans Harold Harry Hassan Hector Hédi Heinz Helmut Henri Henrik Henry Herbert Hervé Hicham Hippolyte Horst Hosni Houari Howard Hubert Hugh Hugo Hugues Humberto Hussein
Iain Ian Ibrahim Ibrahima Idris Idriss Ignacio Ignace Igor Ilham Ilia Ilie Ilya Imad Imran Ioannis Isaac Isaias Ismaël Ismail Ismaïl Issa Iván Ivan Ivo
Jack Jackson Jacky Jacob Jacques Jaime Jair Jake Jakob Jakub James Jamal Jamel Jan Janez János Jared Jaroslaw Jason Javier Jay Jean-Baptiste Jean-Bernard Jean-Charles Jean-Christophe Jean-Claude Jean-Daniel Jean-David Jean-François Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Noël Jean-Paul Jean-Philippe Jean-Pierre Jean-Sébastien Jean-Yves Jeff Jeffrey Jens Jérémie Jeremy Jérémy Jérôme Jerome Jerry Jim Jimmy Joachim João Joaquín Joe Joël Joel Joey Johan Johann Johannes John Johnny Jon Jonas Jonathan Jordi Jorge José Jose Josef Joseph Joshua Josselin Josué Juan Jules Julian Julien Julio Julius Junior Jürgen Justin Juvénal
Kader Kaïs Kamal Kamel Karel Karim Karl Kassym-Jomart Keir Keith Ken Kenneth Kevin Kévin Khaled Khalid Khalifa Kofi Konstantin Kurt Kwame Kyle Kyriakos
Ladislas Lamine Larry Lars Laszlo László Laurent Lazare Lech Lee Léo Leo Léon Leon Léonard Leonardo Leonid Léopold Leroy Leszek Lewis Lénaïc Liam Lilian Lionel Lloyd Loïc Loïck Lorenzo Lothar Louis Luc Luca Lucas Lucien Ludovic Luigi Luís Luis Luiz Lukas
Macky Mads Magnus Mahamat Mahmoud Malcolm Malick Malik Mamadou Mamady Manfred Manuel Manu Marc Marcel Marcelo Marcin Marco Marcos Marc-Antoine Marek Marin Mario Marius Mark Marko Marouane Martin Marwan Massimo Mateusz Mathias Mathieu Mathis Matteo Matthew Matthias Matthieu Maurice Maurizio Max Maxence Maxim Maxime Maximilien Mehdi Mehmet Melvin Michael Michaël Michał Michel Miguel Mihail Mike Mikhaïl Mikhail Milan Milos Milorad Miloš Miroslav Mohamad Mohamed Mohammad Mohammed Moktar Morgan Moshe Mouloud Mounir Mourad Mourtaza Moussa Moustapha Mustafa Mustapha Mykhaïlo Mykola
Nabil Nadir Nasser Nathan Nathaniel Neil Nelson Nestor Nicholas Nick Nicola Nicolae Nicolas Nicolás Niels Nigel Nikola Nikolaï Nikolai Nikos Noah Noam Noé Noël Norbert Norman Nouri
Octave Olaf Oleg Oleksandr Oleksiy Oliver Olivier Olusegun Omar Ondrej Orlando Oscar Osama Oskar Osman Oswald Othman Otto Oumar Ousmane Owen
Pablo Paolo Pascal Pat Patrice Patrick Patrik Paul Paulin Paulo Pavel Pavlo Pedro Pekka Per Percy Perry Peter Petr Petro Philip Philippe Phillip Pier Pierre Pierre-Alain Pierre-Yves Pierrick Pietro Piotr Placide Prosper
Quentin
Rachid Radek Radoslaw Rafael Raffaele Rafik Rainer Raoul Raphaël Raphael Rashid Raúl Raul Ray Raymond Recep Régis Reinhard Rémi Rémy Renaud Renato Renzo Ricardo Riccardo Richard Rick Rishi Riyad Rob Robert Roberto Robin Roch Rodolphe Rodrigo Rodrigue Roger Roland Rolf Romain Roman Romano Romuald Ron Ronald Ronan Rory Ross Roy Rubén Rudolf Rudy Ruslan Russell Rustem Ryan
Saad Saïd Said Salah Salem Salim Salman Salvador Salvatore Sam Sami Samir Samuel Sándor Santiago Saul Scott Seán Sean Sébastien Sebastian Selim Serge Sergeï Sergei Sergey Sergio Serhiy Seth Séverin Shigeru Shinzo Siegfried Silvio Simão Simon Slobodan Sofiane Sören Soufiane Spencer Stan Stanislas Stefan Stefano Steffen Stéphane Stephen Steve Steven Stuart Sven Sylvain Sylvestre
Tarek Tariq Ted Teddy Teodoro Terry Thabo Thaddée Théo Théodore Theodore Thibaud Thibault Thierry Thomas Thorsten Tidiane Tim Timothée Timothy Tobias Tom Tomas Tomasz Tommaso Tommy Tony Toufik Travis Trevor Tristan Tyler
Udo Ugo Ulrich Umaro Umberto Urbain Uwe
Václav Valentin Valère Valéry Valery Vassili Vassyl Viatcheslav Vicente Victor Vincent Vincenzo Virgile Viktor Vitali Vitaly Vladimir Volker Volodymyr
Wael Walid Walter Warren Wassim Wayne Werner Wilfred Wilfried Wilhelm William Willy Winston Wojciech Wolfgang
Xabi Xavier
Yacine Yahya Yair Yann Yannick Yassine Yasser Yehuda Yevgeny Yevhen Yoann Yoav Yohan Yohann Youri Youssef Youssouf Yuri Yves Yvan Yvon
Zacharie Zakaria Zbigniew Zdenek Zéphirin Zine Ziad Zinedine Zoran`

const feminine = `
Abigail Ada Adélaïde Adèle Adeline Adriana Agathe Agnès Aïcha Aida Aïssata Alba Alejandra Alessandra Alessia Alexandra Alexandria Alexia Alice Alicia Aline Alison Alisson Alix Allison Alma Amanda Amandine Amber Amélie Amina Aminata Amy Ana Anaïs Anastasia Andrée Angela Angèle Angelina Angélique Anita Ann Anna Annabelle Annalena Anne Anne-Claire Anne-Laure Anne-Marie Anne-Sophie Annette Annick Annie Antonella Antonia Antoinette Apolline April Arancha Arianna Ariane Arlette Ashley Assia Astrid Audrey Augustine Aurélie Aurore Ava Awa Aya Ayşe
Barbara Béatrice Beatrice Beatriz Bénédicte Bérangère Bérénice Bernadette Bertha Berthe Betty Beverly Bianca Bintou Blanche Brenda Brigitte Britney Bronwyn Brooke
Camelia Candice Carine Carla Carmen Carol Carole Carolina Caroline Carolyn Cassandra Catalina Catarina Catherine Cathy Cécile Cecilia Céleste Céline Celine Chantal Charline Charlotte Chiara Chloé Christa Christelle Christiane Christina Christine Cindy Claire Clara Clarisse Claudia Claudette Claudine Clémence Clémentine Clotilde Colette Coline Constance Coralie Corinne Cristina Cynthia
Dalia Danièle Danielle Daphné Daria Dawn Debbie Deborah Débora Delphine Denise Diana Diane Dilma Dina Djamila Dolores Domitille Dora Doris Dorothée Dorothy Dunja
Édith Edith Edwige Eileen Elena Éléonore Eleanor Eleni Elena Éliane Eliane Élisa Elisa Elisabeth Élisabeth Élise Elise Elizabeth Ella Ellen Elodie Élodie Elsa Elvira Emilia Émilie Emilie Emily Emma Emmanuelle Erica Erika Erin Ester Estelle Esther Eugénie Eva Ève Evelyn Évelyne Evelyne
Fabienne Fadila Fanny Farida Fatima Fatimata Fatma Fatou Faustine Fawzia Federica Félicité Fernande Fiona Flora Flore Florence Fleur France Françoise Francesca Francine Frédérique
Gabriela Gabriella Gabrielle Gaëlle Geneviève Georgette Georgina Geraldine Géraldine Germaine Ghislaine Gina Ginette Giorgia Giovanna Gisèle Giulia Giuliana Gladys Gloria Grace Graça Greta Gretchen Gwenaëlle Gwendoline
Hala Halima Hanane Hanna Hannah Hélène Helen Helena Helga Hellen Héloïse Henriette Hermine Hilary Hillary Hilda Hind Honorine Hortense Houda Huguette
Ida Ilaria Ilona Imane Inès Ines Inga Ingrid Ioana Irène Irene Irina Iris Irma Isabel Isabella Isabelle Isabel Isadora Ivanka Iva
Jacinda Jacqueline Jamila Jana Jane Janet Janice Janine Jasmine Jeanne Jeannine Jenna Jennifer Jenny Jessica Jill Joan Joana Joanna Joanne Jocelyne Johanna Joëlle Josée Josefina Joséphine Josephine Josette Josiane Joy Joyce Juana Judith Judy Julia Juliana Julie Juliette June Justine
Kadiatou Kaja Kamala Karen Karima Karin Karine Katarina Kate Katherine Kathleen Kathryn Kathy Katia Katie Katja Katrin Kayla Kelly Khadija Kirsten Kristalina Kristen Kristin Kristina
Laetitia Laëtitia Lana Larissa Latifa Laura Laure Laurence Lauren Laurette Léa Leïla Leila Lena Léna Léonie Leonor Leslie Leticia Lila Lilia Liliane Lilly Lily Lina Linda Lindsay Lisa Liudmila Liz Liza Lola Loredana Lorena Lorraine Lorea Louisa Louise Luce Lucia Lucía Lucie Lucienne Lucette Lucy Ludivine Luisa Lydia Lydie Lyudmila
Madeleine Madeline Magali Magalie Magda Magdalena Mahaut Maïa Maja Malika Mallory Manon Manuela Mar Mara Margaret Margarita Margaux Margot Margrethe Marguerite Maria María Mariam Mariama Marianne Maribel Marie Marie-Ange Marie-Christine Marie-Claire Marie-Claude Marie-France Marie-Hélène Marie-Laure Marie-Louise Marie-Pierre Marie-Thérèse Mariella Marielle Marietta Marilyn Marina Marine Marion Marisa Marisol Marjorie Marlène Marta Martha Marthe Martina Martine Maryam Maryse Maryvonne Mathilde Matilda Maud Maureen Mauricette Mégane Megan Meghan Mélanie Melanie Melania Mélina Mélissa Melissa Mercedes Meriem Mia Micheline Michelle Mila Milena Mina Mireille Miriam Molly Mona Monica Monika Monique Morgane Muriel Myriam Myrtille
Nabila Nadège Nadia Nadine Nadezhda Najat Nancy Naomi Natacha Natalia Natalie Natasha Nathalie Nawal Neus Nicole Nina Nikki Noémie Noëlle Nora Norma Nour
Océane Odette Odile Olga Olena Olivia Oksana Olympe Ombeline Ophélie Oriane Orla
Pamela Paola Pascale Patricia Patrizia Paula Paulette Pauline Peggy Pénélope Perrine Petra Philippine Phoebe Pilar Priscilla Priti
Rachel Rachida Rafaela Raïssa Rania Raquel Rebecca Régine Reina Renata Rima Rita Roberta Romane Rosa Rosalie Rosalind Rosario Rose Roselyne Rosemary Roxana Roxane Ruth
Sabine Sabrina Sadio Safia Safiatou Sally Salima Salomé Samantha Samia Samira Sandra Sandrine Sanna Sara Sarah Saskia Ségolène Sélim Sévérine Séverine Sharon Sheila Shirin Shirley Sibeth Sigrid Silvia Simone Sinéad Siobhan Solange Solène Soledad Solenne Sonia Sophia Sophie Soraya Stacey Stefania Stella Stéphanie Stephanie Susan Susana Susanna Susanne Suzanne Sveva Svetlana Svitlana Sylvia Sylvette Sylvie
Tamara Tania Tanya Tara Tatiana Teresa Terri Tessa Thérèse Theresa Tiffany Tina Tracy Tsai
Ursula
Valentina Valérie Valerie Vanessa Vera Véra Verena Vérane Véronique Veronica Victoire Victoria Viktoria Viola Violaine Violeta Violette Virginia Virginie Viviane Vivian
Wendy Whitney
Xenia Xiomara
Yaël Yamina Yasmina Yasmine Yelena Yolande Yulia Ioulia Yvette Yvonne
Zahra Zara Zineb Zoé Zohra Zoya Zuzana`

/** Names given to both, or whose sex depends on the language (*Andrea*, *Jean* in English, *Claude*): known as given names only. */
const either = `
Alexis Andrea Ange Camille Carey Casey Claude Dominique Gabriele Jean Jessie Jocelyn Jo Jordan Kim Laurence Leslie Lou Maxime Morgan Nicola Pascal Robin Sacha Sasha Simone Stéphane Taylor Valery Yannick Jackie Joyce Ali Chris Sandy Ashley Lindsey Courtney Kelly Terry Pat Sam Alex Charlie Georgia Jamie Blair Avery Quinn Riley Eden Noa Swann Loan Kerry Tracy Shannon Dana Kerry Nour Salam Ihsan Deniz Ming Wei Li Jun Yuki Hikaru Ming Xi Yang Wang Chen Zhang Liu Moon Park Choi Lee Kang Xavière Baraka Chance Amani Merci`

const words = (text: string): string[] => text.split(/\s+/u).filter(name => name !== '')

let sexes: ReadonlyMap<string, 'm' | 'f' | null> | undefined

function load(): ReadonlyMap<string, 'm' | 'f' | null> {
  const map = new Map<string, 'm' | 'f' | null>()
  for (const name of words(masculine)) map.set(name, 'm')
  for (const name of words(feminine)) map.set(name, map.get(name) === 'm' ? null : 'f')
  for (const name of words(either)) map.set(name, null)
  return map
}

/** All given names of the list, in code-point order. */
export function givenNames(): readonly string[] {
  sexes ??= load()
  return [...sexes.keys()].sort()
}

/** Sex that a given name tells; null where it tells none, undefined where it is not known as a given name. */
export function sexOfGivenName(name: string): 'm' | 'f' | null | undefined {
  sexes ??= load()
  const known = sexes.get(name)
  if (known !== undefined || !name.includes('-')) return known
  // *Marie-Ange*, *Pierre-Henri*: the first part decides, as in the civil register.
  return sexes.get(name.slice(0, name.indexOf('-')))
}

/** Family names that come first in Chinese, Korean and Vietnamese names (*Kim Jong-un* is Mr Kim). */
const familyFirst = new Set(
  words(
    `Kim Park Lee Yi Choi Jung Jeong Kang Cho Yoon Yun Jang Chang Lim Im Han Shin Seo Kwon Hwang Ahn Song Ryu Yoo Hong Moon Bae Baek Xi Li Wang Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Deng Nguyen Nguyễn Tran Trần Le Pham Hoang Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Mao Jiang Hua Ri Pak Jo`,
  ),
)

/** Whether the word is a family name that comes before the given name; only the rest of the name can tell whether it does here. */
export const mayComeFirst = (name: string): boolean => familyFirst.has(name)

/** Does a full name begin with a given name, or with the first half of one (*Marie* of *Marie-Ange*)? */
export const opensWithGivenName = (name: string): boolean => sexOfGivenName(name.split(/[\s-]/u)[0] ?? '') !== undefined
