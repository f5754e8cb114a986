"""Invented names: first and last names are drawn by themselves, so nobody is meant."""

from __future__ import annotations

from random import Random

FIRST_NAMES = """
Aaliyah Abel Adrian Aiden Alana Alejandra Amara Amir Ana Andre Anika Anthony Aria Asher Ava
Beatriz Benjamin Bianca Brandon Brianna Caleb Camila Carlos Chiara Chloe Cora Damian Daniela
Darius David Delia Diego Dominic Eden Eli Elena Elijah Emi Emma Esther Ethan Ezra Fatima Felix
Fiona Gabriel Gia Grace Hana Hassan Hazel Henry Hugo Imani Inez Isaac Isla Ivan Jada Jalen
Jasmine Javier Jonah Jordan Josephine Julian Kai Kaito Kamala Karim Kayla Kiara Lamar Leah Leila
Leo Liam Lina Logan Lucia Luis Maia Malik Marcus Maria Mateo Maya Mei Micah Mila Minh Naomi
Nasir Nathan Nia Nico Noah Nora Olivia Omar Oscar Owen Paloma Priya Quinn Rafael Ravi Reina Rosa
Ruby Ryan Sadie Samir Samuel Sana Selena Silas Simone Sofia Talia Theo Thomas Tiana Tomas Uma
Victor Violet Wesley Willa Xavier Yara Yusuf Zara Zion Zoe
"""

LAST_NAMES = """
Abara Acosta Adler Aguirre Albrecht Alonso Amadi Anders Antonelli Arroyo Asante Avila Bajwa
Baldwin Barros Becerra Bell Benning Bhatt Blake Bosko Bradford Brandt Brennan Briggs Cabrera
Calloway Camacho Cardenas Castaneda Cervantes Chandra Cheung Clemons Coleman Contreras Cordova
Costa Crosby Dang Dawson Delgado Desai Diallo Dobson Dorsey Drake Duarte Dunbar Easton Ekberg
Ellison Emerson Escobar Espinoza Farah Farrell Fields Figueroa Flores Fontaine Franco Fuentes
Gaines Galindo Gallo Garrison Gibbs Gill Goff Gomes Grady Grant Greer Guerra Gupta Gutierrez
Hadley Hale Hansen Harmon Hassan Hayes Henley Herrera Hinton Ho Holt Hong Horvath Hughes Huynh
Ingram Iyer Jacobs Jain Jarvis Jensen Jimenez Joyner Kamara Kang Kaplan Keller Khan Kimura Knox
Kowal Kraft Kumar Lam Landry Larsen Lawson Le Lemke Leung Lim Linden Lopez Lozano Lund Macias
Madsen Mahoney Marin Marquez Mason Mehta Mendez Mercer Merrill Meyer Miles Molina Monroe Montoya
Morales Mosley Munoz Nair Navarro Newell Nguyen Nolan Norris Novak Nunez Oakley Obi Ochoa Odom
Okafor Olsen Ortega Osman Owens Pacheco Palmer Parekh Park Patterson Paz Pena Perkins Pham
Pierce Pineda Ponce Potts Prasad Preston Quach Quiroz Raman Ramsey Randall Rao Reddy Reeves
Reilly Reyes Rhodes Rios Rivas Robles Rojas Romero Rosales Rossi Rowe Rubin Ruiz Saito Salas
Salgado Sandhu Santos Schmidt Serrano Sethi Shah Sheridan Silva Simms Solano Soto Stark Steele
Stone Suarez Sutton Sykes Talbot Tanaka Tapia Thao Thorne Tolentino Torres Tran Trevino Trujillo
Tucker Underwood Valdez Vance Vargas Vega Velasco Vo Wade Wagner Walsh Ward Webb Weiss Whitley
Wilder Wong Wu Yamada Yang Yates Yoon York Young Zamora Zapata Ziegler
"""

FIRST, LAST = FIRST_NAMES.split(), LAST_NAMES.split()


def full_names(random: Random, number: int) -> list[str]:
    """Return first and last names, each pair once."""
    pairs = random.sample(range(len(FIRST) * len(LAST)), number)
    return [f"{FIRST[pair // len(LAST)]} {LAST[pair % len(LAST)]}" for pair in pairs]


def teachers_names(random: Random, number: int) -> list[str]:
    """Return names of adults, such as ``Ms Brandt``; no last name comes twice within 270."""
    last = random.sample(LAST, len(LAST))
    names = [
        last[n % len(last)] + (f" {n // len(last) + 1}" * (n >= len(last))) for n in range(number)
    ]
    return [f"{random.choice(('Mr', 'Ms'))} {name}" for name in names]
